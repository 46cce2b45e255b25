package io.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same jar in the Maven that runs this build and in later ones. */
class MavenVersionsTest {

    @TempDir
    private Path directory;

    static String[] versions() {
        return System.getProperty("maven.versions", "").split(",");
    }

    @Test
    void saysWhichTheyAre() {
        System.out.println("The goals run in these Mavens besides: " + String.join(", ", versions()));
        assertThat(versions()).isNotEmpty().allMatch(version -> version.matches("[34]\\.\\d+\\.\\d+.*"));
    }

    @ParameterizedTest(name = "Maven {0}")
    @MethodSource("versions")
    void runsEveryGoal(String version) throws Exception {
        ShopProject project = ShopProject.in(directory, "create table book (id bigint primary key);\n");
        ChildMaven maven = new ChildMaven(directory, unpacked(version));

        assertThat(maven.run(0, "--version")).contains("Apache Maven " + version);
        assertThat(maven.run(0, "generate-sources"))
                .contains("Generated 1 table into com.acme.shop.db: 4 files written");
        assertThat(maven.run(0, "generate-sources")).contains("Nothing to generate: ");
        assertThat(maven.run(0, "colonnade:snapshot")).contains("Wrote src/main/colonnade/schema.txt: 1 table (H2 ");
        assertThat(maven.run(0, "colonnade:verify"))
                .contains("it agrees with the migrations (H2 ", "4 generated files");
        project.replaceInPom("<packageName>", "<packagename>com.acme</packagename><packageName>");
        assertThat(maven.run(1, "generate-sources"))
                .contains("has an element <packagename>, which no goal knows.", "Did you mean <packageName>?");
    }

    /** Where the build has unpacked it. */
    private static Path unpacked(String version) {
        Path home = Path.of("target/mavens/apache-maven-" + version).toAbsolutePath();
        assertThat(home).isDirectory();
        return home;
    }
}
