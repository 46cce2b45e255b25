package io.colonnade.tests.harness;

import io.colonnade.query.BoundStatement;
import java.util.List;
import java.util.Map;

/** Texts and values that were recorded, in the section of the test's method. */
final class Recorded implements Expected {
    private final RecipeFile file;
    private final String method;
    private final boolean recording;

    Recorded(RecipeFile file, String method, boolean recording) {
        this.file = file;
        this.method = method;
        this.recording = recording;
    }

    @Override
    public void check(Map<Target, BoundStatement> rendered, List<String> wrong) {
        String section = RecipeText.of(rendered);
        if (recording) {
            file.record(method, section);
        }
        String recorded = file.sections().get(method);
        if (recorded == null) {
            wrong.add("No recipe is recorded for " + method + ", which is\n" + section
                    + "\nTo record it, run with -Dcolonnade.record=true and read it.");
        } else if (!recorded.equals(section)) {
            wrong.add("The recipe " + method + " was expected to be\n" + recorded + "\nbut is\n" + section);
        }
    }
}
