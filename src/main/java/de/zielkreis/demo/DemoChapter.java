package de.zielkreis.demo;

/** A part of what a town of the try-out has lived through, told when its quarters are past; the order stands at each part. */
interface DemoChapter {

    void live(DemoTown town);
}
