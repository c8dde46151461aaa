package de.zielkreis.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of an OpenDocument file element by element; names carry the usual prefixes of that format. */
final class OdsXml {

    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String[] PREFIXES = {"office", "table", "text", "style", "number", "manifest"};

    private final XMLStreamWriter xml;

    /** @param out stays open */
    OdsXml(OutputStream out, String root, String... attributes) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            for (String prefix : PREFIXES) {
                xml.writeAttribute("xmlns:" + prefix, NAMESPACE + (prefix.equals("number") ? "datastyle" : prefix) + ":1.0");
            }
            xml.writeAttribute("xmlns:fo", NAMESPACE + "xsl-fo-compatible:1.0");
            put(attributes);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** @param attributes names and values by turns */
    OdsXml open(String element, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            put(attributes);
            return this;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    OdsXml close() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    OdsXml empty(String element, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(element);
            put(attributes);
            return this;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /**
     * A text of a cell. Every line is a paragraph, because LibreOffice drops other line breaks, and so it does with tabs;
     * several spaces are counted, because otherwise one would be left.
     */
    OdsXml text(String text) throws IOException {
        for (String line : CellText.legal(text).replace('\r', '\n').split("\n", -1)) {
            open("text:p");
            spaced(line.replace("\t", "    "));
            close();
        }
        return this;
    }

    /** Plain characters where white space does not matter. */
    OdsXml characters(String text) throws IOException {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void spaced(String line) throws IOException {
        int start = 0;
        while (start < line.length()) {
            int end = start;
            while (end < line.length() && line.charAt(end) == ' ') {
                end++;
            }
            boolean counted = end - start > 1 || end > start && (start == 0 || end == line.length());
            if (counted) {
                empty("text:s", "text:c", String.valueOf(end - start));
                start = end;
            } else {
                int next = line.indexOf(' ', end);
                end = next < 0 ? line.length() : next;
                characters(line.substring(start, end));
                start = end;
            }
        }
    }

    private void put(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
