package io.colonnade.codegen.read;

import io.colonnade.codegen.problem.GenerationException;
import java.lang.module.ModuleDescriptor.Version;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses servers whose catalogs lack what we ask for. */
final class ServerVersion {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");

    private ServerVersion() {}

    static void requireAtLeast(String oldest, DatabaseMetaData metadata) throws SQLException {
        String found = metadata.getDatabaseProductVersion();
        if (isBefore(found, oldest)) {
            throw new GenerationException(ReadProblems.tooOld(metadata.getDatabaseProductName(), found, oldest));
        }
    }

    /** Whether a version such as {@code 10.2.44-MariaDB} comes before another; false for what is no number. */
    static boolean isBefore(String found, String oldest) {
        Matcher numbers = NUMBERS.matcher(found);
        return numbers.lookingAt() && Version.parse(numbers.group()).compareTo(Version.parse(oldest)) < 0;
    }
}
