package io.colonnade.maven;

import java.io.File;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A setting of the build cannot be used; the message says which and what to write. */
final class InvalidSettingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private InvalidSettingException(String message) {
        super(message);
    }

    static InvalidSettingException noServer(String id) {
        String message = """
                settings.xml has no <server> with the id "%s".
                  Add it there with <username> and <password>, or correct <server> in the plugin's configuration.""";
        return new InvalidSettingException(message.formatted(id));
    }

    static InvalidSettingException notDecrypted(String id) {
        String message = """
                The password of the server "%s" in settings.xml cannot be decrypted.
                  Likely cause: settings-security.xml is missing, or it was made with another master password.
                  Encrypt the password again: mvn --encrypt-password""";
        return new InvalidSettingException(message.formatted(id));
    }

    static InvalidSettingException notEvaluated(String parameter) {
        return new InvalidSettingException("Maven cannot evaluate the expression of <" + parameter + ">.");
    }

    static InvalidSettingException noFrom(String from) {
        String message = """
                There is no source of schemas "%s".
                  Write <from>snapshot</from>, <from>migrations</from> or <from>database</from>, or leave it out:
                  then the snapshot is taken if it is of these migrations, else the migrations, else the database.""";
        return new InvalidSettingException(message.formatted(from));
    }

    static InvalidSettingException noDirectory(String location) {
        String message = """
                "%s" is not a directory of migrations.
                  Migrations are read before anything is compiled, so from directories only, without * and ?.
                  Write the directory, such as <migrations>src/main/resources/db/migration</migrations> for
                  classpath:db/migration; those below it belong to it. Several stand behind commas.""";
        return new InvalidSettingException(message.formatted(location));
    }

    static InvalidSettingException noElements(String setting) {
        String message = """
                <%1$s> has not one element for each name.
                  Write each name once, with its value: <%1$s><owner>shop</owner></%1$s>""";
        return new InvalidSettingException(message.formatted(setting));
    }

    static InvalidSettingException noValue(String setting, String name, String text) {
        String message = """
                <%2$s> of <%1$s> is "%3$s", and nothing in this build says what that is.
                  Likely cause: a property or an environment variable that is not set, or a misspelt name.
                  Set it, as <properties> of the pom or on the command line with -D; or write the value itself.""";
        return new InvalidSettingException(message.formatted(setting, name, text));
    }

    static InvalidSettingException notWritable(String setting, File directory, IOException failure) {
        String message = """
                The directory %s could not be written (%s).
                  Likely cause: it is a file, the folder above it is read-only, or the disk is full.
                  Set <%s> to a folder that can be written, or leave it out: then it is one in target.""";
        String kind = failure.getClass().getSimpleName();
        return new InvalidSettingException(message.formatted(directory, kind, setting));
    }

    static InvalidSettingException sharedOutput(File directory, String first, String second) {
        String message = """
                The executions "%s" and "%s" generate into one directory, %s.
                  Each would remove what the other wrote. Give each its own, in the <configuration> of its <execution>:
                    <outputDirectory>${project.build.directory}/generated-sources/%s</outputDirectory>""";
        return new InvalidSettingException(message.formatted(first, second, directory, second));
    }

    static InvalidSettingException noUrl() {
        return new InvalidSettingException("""
                There is no database to read: no URL is given.
                  Write it in the plugin's configuration as <url>, on the command line as -Dcolonnade.url=jdbc:...,
                  or in the environment as COLONNADE_URL; or leave out <from>database</from>.""");
    }

    static InvalidSettingException snapshotOfItself() {
        return new InvalidSettingException("""
                A snapshot is not made from a snapshot.
                  Write <from>migrations</from> or <from>database</from> for this goal, or leave it out.""");
    }

    static InvalidSettingException noSnapshot(String file) {
        String message = """
                There is no snapshot of the schema: %s
                  Make it: mvn colonnade:snapshot
                  It is a text file; commit it beside the migrations.""";
        return new InvalidSettingException(message.formatted(file));
    }

    static InvalidSettingException outdated(String file, List<String> reasons) {
        String message = """
                The snapshot %s is out of date, and there is no engine to run the migrations on:
                %s
                  Make it anew where an engine is among the plugin's dependencies, or a database at hand:
                    mvn colonnade:snapshot
                    mvn colonnade:snapshot -Dcolonnade.url=jdbc:...
                  Or build from it as it is: -Dcolonnade.from=snapshot""";
        String list = reasons.stream().map(reason -> "    " + reason).collect(Collectors.joining("\n"));
        return new InvalidSettingException(message.formatted(file, list));
    }

    static InvalidSettingException unknownElement(String plugin, String element, List<String> known) {
        String message = """
                The configuration of %s has an element <%s>, which no goal knows.
                  %sElements are: %s.""";
        String meant = known.stream()
                .filter(name -> isLike(name, element))
                .findFirst()
                .map(name -> "Did you mean <" + name + ">? ")
                .orElse("");
        return new InvalidSettingException(message.formatted(plugin, element, meant, String.join(", ", known)));
    }

    /** Equal but for case, signs and a letter at the end. */
    private static boolean isLike(String known, String element) {
        String one = letters(known);
        String other = letters(element);
        return !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
