package io.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's project, built by a real Maven under all sorts of circumstances. */
class RealGoalsTest {

    private static final String BOOK = "create table book (id bigint primary key, title varchar(200) not null,"
            + " \"ISSN\" char(8), published timestamp with time zone default timestamp with time zone"
            + " '2020-01-01 00:00:00+00');\ncomment on table book is 'größer, İstanbul';\n";

    @TempDir
    private Path directory;

    /** The engine is no dependency there, and no driver: only the text file. */
    @Test
    void generatesFromASnapshotWithoutAnEngine() throws Exception {
        ShopProject project = ShopProject.in(directory, BOOK);
        ChildMaven maven = new ChildMaven(directory);
        maven.run(0, "generate-sources");
        Map<String, String> fromMigrations = project.generated();
        assertThat(maven.run(0, "colonnade:snapshot")).contains("Wrote src/main/colonnade/schema.txt: 1 table (H2 ");
        String pom = Files.readString(project.pom());
        Files.writeString(project.pom(), pom.replaceAll("(?s)<dependencies>.*</dependencies>", ""));
        delete(project.sources());

        assertThat(maven.run(0, "generate-sources")).contains("0 removed (src/main/colonnade/schema.txt, ");
        assertThat(withoutStamp(project.generated())).isEqualTo(withoutStamp(fromMigrations));
        assertThat(maven.run(0, "colonnade:verify")).contains("it agrees with the migrations, 4 generated files (");
        project.migration("V2__shelf.sql", "create table shelf (id int);");
        assertThat(maven.run(1, "generate-sources"))
                .contains(
                        "The snapshot src/main/colonnade/schema.txt is out of date, and there is no engine to run the"
                                + " migrations on:\n",
                        "    V2__shelf.sql is new\n",
                        "  Make it anew where an engine is");
    }

    @Test
    void helps() throws Exception {
        ShopProject.in(directory, BOOK);

        assertThat(new ChildMaven(directory).run(0, "colonnade:help", "-Ddetail", "-Dgoal=generate"))
                .contains("colonnade:generate", "packageName", "User property: colonnade.packageName");
    }

    @Test
    void generatesTheSameUnderEveryLocaleEncodingAndTimeZone() throws Exception {
        ShopProject project = ShopProject.in(directory, BOOK);
        new ChildMaven(directory).run(0, "generate-sources", "colonnade:snapshot");
        Map<String, String> expected = project.generated();
        String snapshot = Files.readString(directory.resolve("src/main/colonnade/schema.txt"));
        assertThat(snapshot).contains("größer, İstanbul");
        delete(project.sources());
        delete(directory.resolve("src/main/colonnade"));

        String printed = new ChildMaven(directory)
                .environment(
                        "MAVEN_OPTS",
                        "-XX:TieredStopAtLevel=1 -Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9"
                                + " -Duser.timezone=Pacific/Apia")
                .environment("LC_ALL", "C")
                .run(0, "generate-sources", "colonnade:snapshot", "colonnade:verify");

        assertThat(printed).contains("Generated 1 table into").contains("it agrees with");
        assertThat(project.generated()).isEqualTo(expected);
        assertThat(directory.resolve("src/main/colonnade/schema.txt")).hasContent(snapshot);
    }

    @Test
    void modulesWriteAtOnce() throws Exception {
        StringBuilder modules = new StringBuilder();
        for (int module = 0; module < 6; module++) {
            ShopProject project =
                    ShopProject.in(directory.resolve("m" + module), BOOK.replace("book", "book" + module));
            project.replaceInPom("<artifactId>shop</artifactId>", "<artifactId>shop" + module + "</artifactId>");
            modules.append("<module>m").append(module).append("</module>");
        }
        Files.writeString(
                directory.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId><artifactId>all</artifactId>"
                        + "<version>1</version><packaging>pom</packaging><modules>" + modules + "</modules></project>");

        String printed = new ChildMaven(directory).run(0, "-T", "4", "generate-sources");

        assertThat(printed.split("Generated 1 table into", -1)).hasSize(7);
        assertThat(printed).doesNotContain("not marked @threadSafe");
        for (int module = 0; module < 6; module++) {
            assertThat(directory.resolve("m" + module + "/target/generated-sources/colonnade/com/acme/shop/db"))
                    .isDirectoryContaining("glob:**/Book" + module + ".java");
        }
    }

    @Test
    void killedMidwayItIsRightTheNextTime() throws Exception {
        String many = IntStream.range(0, 400)
                .mapToObj(table -> "create table t" + table + " (id bigint primary key, title varchar(20));\n")
                .collect(Collectors.joining());
        ShopProject project = ShopProject.in(directory, many);
        ChildMaven maven = new ChildMaven(directory);
        Process first = maven.start("generate-sources");
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (written(project.sources()) < 20 && first.isAlive() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        first.descendants().forEach(ProcessHandle::destroyForcibly);
        first.destroyForcibly().waitFor();
        long left = written(project.sources());
        System.out.println("Killed after " + left + " of 1201 files");
        assertThat(left).isBetween(1L, 1200L);

        maven.run(0, "generate-sources");
        Map<String, String> after = project.generated();
        delete(project.sources());
        maven.run(0, "generate-sources");
        assertThat(after.keySet()).containsAll(project.generated().keySet());
        assertThat(after).containsAllEntriesOf(project.generated());
        assertThat(after.keySet()).filteredOn(name -> name.endsWith(".java")).hasSize(1201);
    }

    private static long written(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).count();
        } catch (UncheckedIOException moved) {
            return 0;
        }
    }

    private static Map<String, String> withoutStamp(Map<String, String> files) {
        files.remove(".colonnade-stamp");
        return files;
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
