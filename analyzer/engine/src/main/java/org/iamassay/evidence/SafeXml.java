package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML parsing that reaches nothing outside of the file, and the check of a worksheet before its library sees it. */
final class SafeXml {

    private static final int MOST_COLUMN_LETTERS = 3;

    private SafeXml() {}

    /** Java's own parser, whatever else is on the class path. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Refuses a cell far outside of any worksheet: the library makes room for all cells before it, and a single one at
     * column ZZZZZZ would fill the memory.
     */
    static void checkCells(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    check(xml.getAttributeValue(null, "r"));
                }
            }
        } catch (XMLStreamException noXml) {
            // pictures are parts too; a damaged worksheet is found out when its rows are read
            return;
        }
    }

    private static void check(@Nullable String address) throws LimitExceeded {
        if (address != null && address.chars().takeWhile(Character::isLetter).count() > MOST_COLUMN_LETTERS) {
            throw new LimitExceeded("a cell at " + Printable.excerpt(address) + ", outside of any worksheet");
        }
    }
}
