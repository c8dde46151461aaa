package de.zielkreis.reporting.upload;

import de.zielkreis.shell.Refused;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through one XML part of a workbook tag by tag; a document type or a reference to something outside ends it. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private static final int DEEPEST = 64;

    private final PartStream stream;
    private final XMLStreamReader reader;
    private int depth;

    /** @param most what the part may unpack to, in bytes */
    XmlPart(InputStream packed, long most, Spent spent) {
        this.stream = new PartStream(packed, most, spent);
        try {
            this.reader = FACTORY.createXMLStreamReader(stream);
        } catch (XMLStreamException unreadable) {
            throw damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static Refused damaged() {
        return new Refused("file", "intake.damaged");
    }

    /** Goes to the next start or end of a tag or to the next piece of text; false at the end. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                stream.understood();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refused("file", "intake.documentType");
                }
                if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                    throw damaged();
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT || reader.isCharacters()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException unreadable) {
            throw damaged();
        }
    }

    boolean starts(String tag) {
        return reader.isStartElement() && reader.getLocalName().equals(tag);
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean ends() {
        return reader.isEndElement();
    }

    boolean ends(String tag) {
        return reader.isEndElement() && reader.getLocalName().equals(tag);
    }

    String tag() {
        return reader.getLocalName();
    }

    /** The value of an attribute whatever its namespace, or null. */
    String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return null;
    }

    boolean isText() {
        return reader.isCharacters();
    }

    void appendTo(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException | IOException leftBehind) {
            throw damaged();
        }
    }
}
