package org.qinglian.scoring.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes an attribute of each subject, else the code of a reading of that name. */
final class SubjectCodes implements ColumnBuilder {
    private final Map<String, Integer> dictionary = new LinkedHashMap<>();
    private final int[] codes;
    private final byte[] availabilities;
    private final String name;
    private boolean complete = true;

    SubjectCodes(int rows, String name) {
        this.codes = new int[rows];
        this.availabilities = new byte[rows];
        this.name = name;
    }

    @Override
    public void add(int row, ScoredSubject subject, Facts facts) {
        Optional<Reading> reading = facts.reading(subject.id(), name);
        Optional<String> code =
                Optional.ofNullable(subject.attributes().get(name)).or(() -> reading.flatMap(Reading::code));
        if (code.isPresent()) {
            codes[row] = dictionary.computeIfAbsent(code.get(), key -> dictionary.size());
        } else {
            Availability status = reading.map(Reading::status).orElse(Availability.MISSING);
            Availability without = status == Availability.OBSERVED ? Availability.MISSING : status;
            availabilities[row] = (byte) without.ordinal();
            complete = false;
        }
    }

    @Override
    public Column build(Function<String, Column> others) {
        return new Column.Codes(codes, List.copyOf(dictionary.keySet()), complete ? null : availabilities);
    }
}
