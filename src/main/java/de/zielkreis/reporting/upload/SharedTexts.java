package de.zielkreis.reporting.upload;

import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.List;

/** The texts that the sheets of a workbook share. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts(List.of());

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts read(XmlPart part, Limits limits) {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        while (part.next()) {
            if (part.starts("si")) {
                String text = CellTexts.until("si", part);
                characters += text.length();
                if (texts.size() >= limits.sharedTexts() || characters > limits.sharedCharacters()) {
                    throw new Refused("file", "intake.unpacksTooLarge");
                }
                texts.add(text);
            }
        }
        return new SharedTexts(texts);
    }

    String at(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException unknown) {
            throw XmlPart.damaged();
        }
    }
}
