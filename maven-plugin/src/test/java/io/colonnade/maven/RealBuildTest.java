package io.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.DriverDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's project, built by a real Maven, with {@code -X} where there is a secret. */
class RealBuildTest {

    private static final String PASSWORD = "open-sesame-4711";

    @TempDir
    private Path temporary;

    private Path directory;

    @BeforeEach
    void project() throws Exception {
        directory = Files.createDirectories(temporary.resolve("a shop"));
        Path migrations = Files.createDirectories(directory.resolve("src/main/resources/db/migration"));
        Files.writeString(migrations.resolve("V1__book.sql"), "create table book (id bigint primary key);\n");
        String pom = Files.readString(Path.of("src/test/resources/shop.xml"));
        Files.writeString(
                directory.resolve("pom.xml"), pom.replace("{version}", System.getProperty("project.version")));
    }

    @Test
    void generatesOnceFromMigrations() throws Exception {
        ChildMaven maven = new ChildMaven(directory);

        assertThat(maven.run(0, "generate-sources"))
                .containsPattern("\\[INFO\\] Generated 1 table into com\\.acme\\.shop\\.db: 4 files written,"
                        + " 0 unchanged, 0 removed \\(H2 \\S+, \\d+\\.\\d s\\)\\R");
        assertThat(directory.resolve("target/generated-sources/colonnade/com/acme/shop/db/Book.java"))
                .isRegularFile();
        assertThat(maven.run(0, "generate-sources"))
                .contains("[INFO] Nothing to generate: the schema, the settings and 4 files are as they were (");
    }

    @Test
    void generatesAsThePomSays() throws Exception {
        Files.writeString(directory.resolve("src/main/resources/db/migration/V2__more.sql"), """
                alter table book add isbn varchar(13);
                alter table book add details json;
                create table tmp (a int);
                """);
        Path pom = directory.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("</configuration>", """
                <excludeTables>tmp, old_*</excludeTables>
                <typedIds>*</typedIds>
                <forcedTypes>
                  <forcedType>
                    <columns>book.isbn, *.old_isbn</columns>
                    <type>com.acme.Isbn</type>
                    <read>Isbn::parse</read>
                    <write>Isbn::text</write>
                  </forcedType>
                  <forcedType>
                    <databaseTypes><databaseType>json</databaseType></databaseTypes>
                    <type>com.acme.Details</type>
                    <read>com.acme.DetailsJson::read</read>
                    <write>com.acme.DetailsJson::write</write>
                  </forcedType>
                </forcedTypes>
                </configuration>"""));

        assertThat(new ChildMaven(directory).run(0, "generate-sources"))
                .contains("Generated 1 table into com.acme.shop.db: 7 files written")
                .contains("[WARNING] The pattern \"old_*\" of <excludeTables> fits no table.")
                .contains("[WARNING] The pattern \"*.old_isbn\" of <columns> fits no column.");
        assertThat(Files.readString(
                        directory.resolve("target/generated-sources/colonnade/com/acme/shop/db/BookRecord.java")))
                .contains("record BookRecord(BookId id, @Nullable Isbn isbn, @Nullable Details details) {}");
    }

    @Test
    void migratesAndWritesAsThePomSays() throws Exception {
        Path more = Files.createDirectories(directory.resolve("db/h2"));
        Files.writeString(more.resolve("V2__more.sql"), """
                create table ${prefix}_loan (id bigint primary key, version int default 0 not null);
                create table branch (id bigint primary key);
                """);
        Path pom = directory.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("</configuration>", """
                <migrations>src/main/resources/db/migration, db/h2</migrations>
                <placeholders><prefix>${shop.prefix}</prefix></placeholders>
                <versionColumns>*.version</versionColumns>
                <readOnlyTables>branch, old_*</readOnlyTables>
                </configuration>"""));

        assertThat(new ChildMaven(directory).run(0, "generate-sources", "-Dshop.prefix=shop"))
                .contains("Generated 3 tables into com.acme.shop.db: 9 files written")
                .contains("[WARNING] The pattern \"old_*\" of <readOnlyTables> fits no table.");
        Path sources = directory.resolve("target/generated-sources/colonnade/com/acme/shop/db");
        assertThat(Files.readString(sources.resolve("ShopLoan.java")))
                .contains("public VersionedChange update(ShopLoanRecord row)")
                .contains("public VersionedChange delete(ShopLoanRecord row)");
        assertThat(Files.readString(sources.resolve("Branch.java"))).contains("extends ReadOnlyTable<BranchRecord>");
        assertThat(sources.resolve("NewBranch.java")).doesNotExist();
        assertThat(new ChildMaven(directory).run(1, "generate-sources"))
                .contains("<prefix> of <placeholders> is \"${shop.prefix}\"");
    }

    @Test
    void failsWithTheMessageAndNothingElse() throws Exception {
        Files.writeString(directory.resolve("src/main/resources/db/migration/V2__shelf.sql"), "create tabel shelf;\n");

        assertThat(new ChildMaven(directory).run(1, "generate-sources"))
                .contains("Migration V2__shelf.sql failed.\n")
                .contains("V2__shelf.sql:1 (where the failing statement starts)\n")
                .doesNotContain("\tat ")
                .doesNotContain("Exception:");
    }

    @Test
    void keepsThePasswordToItselfWithX() throws Exception {
        String url = liveDatabase();
        ChildMaven maven = new ChildMaven(directory);

        String byProperty = maven.run(
                0,
                "-X",
                "generate-sources",
                "-Dcolonnade.url=" + url + ";IFEXISTS=TRUE",
                "-Dcolonnade.user=shop",
                "-Dcolonnade.password=" + PASSWORD);
        String wrong = maven.environment("COLONNADE_URL", url)
                .environment("COLONNADE_USER", "shop")
                .environment("COLONNADE_PASSWORD", "not-" + PASSWORD)
                .run(1, "-X", "generate-sources", "-Dcolonnade.from=database");

        assertThat(byProperty).contains("Generated 1 table into").doesNotContain(PASSWORD);
        assertThat(wrong).contains("refused the login of user \"shop\"").doesNotContain(PASSWORD);
    }

    @Test
    void decryptsThePasswordOfAServer() throws Exception {
        String url = liveDatabase();
        ChildMaven maven = new ChildMaven(directory);
        Path security = directory.resolve("security.xml");
        String master = "<settingsSecurity><master>%s</master></settingsSecurity>";
        Files.writeString(
                security, master.formatted(encrypted(maven, "--encrypt-master-password", "the-master", security)));
        Path settings = directory.resolve("settings.xml");
        String server =
                "<settings><servers><server><id>shop</id><username>shop</username><password>%s</password></server>"
                        + "</servers></settings>";
        Files.writeString(settings, server.formatted(encrypted(maven, "--encrypt-password", PASSWORD, security)));

        String printed = maven.run(
                0,
                "-X",
                "generate-sources",
                "-s",
                settings.toString(),
                "-Dsettings.security=" + security,
                "-Dcolonnade.server=shop",
                "-Dcolonnade.url=" + url);

        assertThat(printed).contains("Generated 1 table into").doesNotContain(PASSWORD);
    }

    private static String encrypted(ChildMaven maven, String option, String text, Path security) throws Exception {
        String printed = maven.run(0, option, text, "-Dsettings.security=" + security);
        Matcher braces = Pattern.compile("\\{.*}").matcher(printed);
        assertThat(braces.find()).as(printed).isTrue();
        return braces.group();
    }

    private String liveDatabase() throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("live") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverDataSource.of(url, "shop", PASSWORD).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table shelf (id bigint primary key)");
        }
        return url;
    }
}
