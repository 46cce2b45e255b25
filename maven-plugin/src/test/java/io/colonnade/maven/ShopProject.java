package io.colonnade.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A stranger's project with one migration and our plugin. */
record ShopProject(Path directory) {

    static ShopProject in(Path directory, String migration) throws IOException {
        ShopProject project = new ShopProject(directory);
        project.migration("V1__book.sql", migration);
        String pom = Files.readString(Path.of("src/test/resources/shop.xml"));
        Files.writeString(project.pom(), pom.replace("{version}", System.getProperty("project.version")));
        return project;
    }

    Path pom() {
        return directory.resolve("pom.xml");
    }

    void replaceInPom(String old, String text) throws IOException {
        Files.writeString(pom(), Files.readString(pom()).replace(old, text));
    }

    void migration(String name, String text) throws IOException {
        Path migrations = Files.createDirectories(directory.resolve("src/main/resources/db/migration"));
        Files.writeString(migrations.resolve(name), text);
    }

    Path sources() {
        return directory.resolve("target/generated-sources/colonnade");
    }

    /** Everything that was generated, by path. */
    Map<String, String> generated() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(sources())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(sources().relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
