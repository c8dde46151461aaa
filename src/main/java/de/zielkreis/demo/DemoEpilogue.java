package de.zielkreis.demo;

/** A part of the try-out that needs all its towns; told in the present, the order stands at each part. */
interface DemoEpilogue {

    void tell();
}
