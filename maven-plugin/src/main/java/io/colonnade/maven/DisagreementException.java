package io.colonnade.maven;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Migrations, snapshot, generated sources or database do not agree; the message has a line for each difference. */
final class DisagreementException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DisagreementException(List<Verification.Finding> findings) {
        super(findings.stream()
                .map(Verification.Finding::text)
                .collect(Collectors.joining("\n", "The schema is not the same everywhere.\n", "")));
    }
}
