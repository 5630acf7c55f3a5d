package org.tequio.exchange.imports;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.tequio.exchange.Cells;
import org.tequio.exchange.imports.Finding.Severity;
import org.tequio.exchange.imports.mapping.Note;
import org.tequio.reference.Territories;
import org.tequio.register.LanguageTag;
import org.tequio.shared.Addresses;
import org.tequio.shared.Advice;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;
import org.tequio.shared.PartialDate;
import org.tequio.shared.WebAddress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One row of a file, read cell by cell; what is wrong with it gathers in {@link #findings()}. */
final class Row {

    static final String WRONG_NUMBER_OF_CELLS = "wrong-number-of-cells";

    /** Columns in which people write what they like. */
    private static final Set<String> PROSE =
            Set.of("name", "names", "title", "summary", "description", "city", "crisis");

    /** Stands for what is no character. */
    private static final char LOST = '\uFFFD';

    /** Of a cell with one value. */
    static final int LONGEST = 10_000;

    static final int LONGEST_OF_SEVERAL = 100_000;
    private static final int LONGEST_NAME = 500;
    /** Ids are keys of indexes, whose entries the database limits. */
    static final int LONGEST_ID = 200;

    private final PackageFile file;
    private final NamedCsvRecord cells;
    private final List<Finding> findings = new ArrayList<>();
    private final long place;

    Row(PackageFile file, NamedCsvRecord cells) {
        this.file = file;
        this.cells = cells;
        this.place = cells.findField(KeptColumns.LINE).map(Long::valueOf).orElse(line());
        cells.findField(KeptColumns.NOTES).map(KeptColumns::read).ifPresent(this::addNotes);
        if (cells.getFieldCount() != cells.getHeader().size()) {
            reject(
                    "",
                    WRONG_NUMBER_OF_CELLS,
                    "",
                    "Give the row as many cells as the header has, %d, and quote a cell that holds a comma."
                            .formatted(cells.getHeader().size()));
        }
    }

    /** Its line in the file as it is kept, by which no other row of it goes. */
    long line() {
        return cells.getStartingLineNumber();
    }

    /** Where it stood in the file that was sent; several rows may be made of what stood there. */
    long place() {
        return place;
    }

    /** What names the row within its file; a cell that is too long to name anything, or names a person, is left out. */
    String key() {
        return file.key().stream()
                .map(this::cell)
                .map(part -> part.length() > LONGEST_ID || Addresses.areIn(part) ? "" : part)
                .collect(Collectors.joining("\u0001"));
    }

    /** The columns that name it within its file. */
    String keyColumns() {
        return String.join(", ", file.key());
    }

    /** What names it, for people to read. */
    String words() {
        return key().replace("\u0001", " | ");
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isRejected() {
        return findings.stream().anyMatch(Finding::rejects);
    }

    /** A cell that must not be empty; empty only if the row is rejected. */
    String required(String column) {
        var text = text(column, LONGEST);
        if (text.isEmpty()) {
            reject(column, "missing", "", "Fill in '%s'.".formatted(column));
        }
        return text;
    }

    /** As {@link #required}, for what the other files call the row. */
    String id(String column) {
        var text = required(column);
        if (text.length() > LONGEST_ID) {
            reject(column, "too-long", text, "Shorten it to %d characters.".formatted(LONGEST_ID));
        }
        if (text.indexOf('|') >= 0) {
            reject(column, "not-an-id", text, "Write an id without '|', which divides ids where several stand.");
        }
        return text;
    }

    /** As {@link #required}, for what is shown in lists. */
    String name(String column) {
        var text = required(column);
        if (text.length() > LONGEST_NAME) {
            reject(column, "too-long", text, "Shorten it to %d characters.".formatted(LONGEST_NAME));
        }
        return text;
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column, LONGEST)).filter(text -> !text.isEmpty());
    }

    /** A code of a list; a required one rejects the row when it is missing. */
    <T> Optional<T> code(String column, Codes<T> codes, String list) {
        return convert(column, codes::find, code -> notACode(column, code, codes.advice(code), list));
    }

    /** As {@link #code}, for lists that have a look-up of their own. */
    <T> Optional<T> code(
            String column, Function<String, Optional<T>> find, Function<String, Advice> advice, String list) {
        return convert(column, find, code -> notACode(column, code, advice.apply(code), list));
    }

    /** A language as a BCP 47 tag. */
    Optional<String> language(String column) {
        return convert(
                column,
                LanguageTag::parse,
                tag -> reject(column, "not-a-language", tag, "Write a language tag such as en, fr or zh-Hant."));
    }

    List<String> codes(String column, Codes<? extends Coded> codes, String list) {
        return each(
                column,
                code -> codes.find(code).map(Coded::code),
                code -> notACode(column, code, codes.advice(code), list));
    }

    /** Whether its file speaks of this column at all, so that an empty cell says that there is nothing. */
    boolean has(String column) {
        return cells.getHeader().contains(column);
    }

    /** The values of a cell as what each of them means. */
    <T> List<T> values(String column, Function<String, Optional<T>> read, String remedy) {
        return each(column, read, text -> reject(column, "not-readable", text, remedy));
    }

    /** Codes of territories of any size. */
    List<String> territories(String column) {
        var world = Territories.WORLD;
        return each(
                column,
                code -> world.find(code).map(Coded::code),
                code -> notACode(column, code, world.advice(code), "territories"));
    }

    /** The values of a cell, which {@code |} divides. */
    List<String> list(String column) {
        return Cells.parted(text(column, LONGEST_OF_SEVERAL)).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    Optional<PartialDate> date(String column) {
        return convert(
                column,
                PartialDate::parse,
                text -> reject(column, "not-a-date", text, "Write 2019, 2019-06 or 2019-06-30, or leave it empty."));
    }

    /** Two dates of which the second must not end before the first begins. */
    void inOrder(Optional<PartialDate> first, Optional<PartialDate> second, String column) {
        if (first.isPresent()
                && second.isPresent()
                && second.get().lastDay().isBefore(first.get().firstDay())) {
            reject(
                    column,
                    "ends-before-it-begins",
                    second.get().value(),
                    "Write a date from %s on.".formatted(first.get()));
        }
    }

    Optional<String> address(String column) {
        return convert(
                column,
                WebAddress::parse,
                text -> reject(
                        column,
                        "not-a-web-address",
                        text,
                        "Write the whole address, beginning with https:// or http://."));
    }

    /** A cell as it stands, without judging it. */
    String peek(String column) {
        return cell(column);
    }

    void reject(String column, String code, String value, String remedy) {
        findings.add(new Finding(file.code(), place, column, Severity.ERROR, code, value, remedy));
    }

    void warn(String column, String code, String value, String remedy) {
        findings.add(new Finding(file.code(), place, column, Severity.WARNING, code, value, remedy));
    }

    private void addNotes(List<Note> notes) {
        for (var note : notes) {
            if (note.code().equals(WRONG_NUMBER_OF_CELLS)) {
                reject(note.column(), note.code(), note.value(), note.remedy());
            } else {
                warn(note.column(), note.code(), note.value(), note.remedy());
            }
        }
    }

    private void notACode(String column, String value, Advice advice, String list) {
        var near = advice.suggestion() == null ? "a" : "'%s', or another".formatted(advice.suggestion());
        reject(column, "unknown-code", value, "Write %s code of /reference/%s.".formatted(near, list));
    }

    private <T> Optional<T> convert(String column, Function<String, Optional<T>> convert, Consumer<String> reject) {
        var text = optional(column);
        if (text.isEmpty()) {
            if (file.required().contains(column)) {
                reject(column, "missing", "", "Fill in '%s'.".formatted(column));
            }
            return Optional.empty();
        }
        var value = convert.apply(text.get());
        if (value.isEmpty()) {
            reject.accept(text.get());
        }
        return value;
    }

    private <T> List<T> each(String column, Function<String, Optional<T>> convert, Consumer<String> reject) {
        var values = new ArrayList<T>();
        for (var text : list(column)) {
            convert.apply(text).ifPresentOrElse(values::add, () -> reject.accept(text));
        }
        return values;
    }

    private String text(String column, int longest) {
        var text = cell(column);
        if (text.indexOf(LOST) >= 0) {
            reject(column, "not-utf-8", text, "Save the file as UTF-8.");
        }
        if (text.length() > longest) {
            reject(column, "too-long", text, "Shorten it to %d characters.".formatted(longest));
            return text.substring(0, longest);
        }
        if (PROSE.contains(column) ? PersonalContact.isIn(text) : Addresses.areIn(text)) {
            warn(
                    column,
                    "personal-contact",
                    "",
                    "The cell is left out: it holds an e-mail address or a telephone number.");
            return "";
        }
        return text;
    }

    /** The zero byte, which the register cannot hold, is as lost as what was no character. */
    private String cell(String column) {
        return cells.findField(column)
                .map(String::strip)
                .map(Cells::unguarded)
                .orElse("")
                .replace('\u0000', LOST);
    }
}
