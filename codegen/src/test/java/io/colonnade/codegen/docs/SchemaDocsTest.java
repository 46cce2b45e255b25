package io.colonnade.codegen.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page is opened in a browser without a screen; an error in its script fails the test. */
final class SchemaDocsTest {

    private static final String HOSTILE = "</script><script>alert(1)</script>\"'&<b>";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 30, 200})
    void shows_every_table_once_in_the_list_in_the_picture_and_below(int tables) throws IOException {
        try (WebClient browser = browser()) {
            HtmlPage page = open(browser, SampleCatalog.of(tables, 7));
            assertEquals(tables, page.querySelectorAll("nav li").size());
            assertEquals(tables, page.querySelectorAll(".table[id]").size());
            assertEquals(tables, page.querySelectorAll("#drawing .box").size());
        }
    }

    @Test
    void finds_tables_by_words_of_columns_and_comments() throws IOException {
        try (WebClient browser = browser()) {
            HtmlPage page = open(browser, SampleCatalog.of(30, 7));
            search(page, "each  INVOICE.");
            assertEquals("1 found", page.getElementById("found").getTextContent());
            assertFalse(isHidden(page.getElementById("t-invoice")));
            assertTrue(isHidden(page.getElementById("t-account")));
            search(page, "");
            assertEquals("30 tables and views", page.getElementById("found").getTextContent());
            assertFalse(isHidden(page.getElementById("t-account")));
        }
    }

    @Test
    void a_click_in_the_picture_shows_what_a_table_is_joined_to() throws IOException {
        try (WebClient browser = browser()) {
            HtmlPage page = open(browser, SampleCatalog.of(30, 7));
            DomElement invoice = page.querySelector(".box[data-of='t-invoice']");
            invoice.click();
            int joined = page.querySelectorAll(".line.near-by").size();
            assertTrue(joined > 3, joined + " lines");
            assertEquals(1, page.querySelectorAll(".box.picked").size());
            DomElement tax = page.querySelector(".box[data-of='t-tax']");
            tax.click();
            assertEquals(0, page.querySelectorAll(".line.near-by").size(), "nothing is joined to it");
        }
    }

    @Test
    void names_that_look_like_markup_are_text() throws IOException {
        ColumnModel column = SampleCatalog.column(HOSTILE, 1, HOSTILE);
        QualifiedName itself = new QualifiedName("public", HOSTILE);
        ForeignKey key = new ForeignKey(HOSTILE, List.of(HOSTILE), itself, List.of(HOSTILE));
        TableModel table = SampleCatalog.table(HOSTILE, HOSTILE, List.of(column), List.of(key));
        try (WebClient browser = browser()) {
            HtmlPage page = open(browser, catalog(table));
            assertEquals(1, page.getElementsByTagName("script").size());
            assertTrue(page.querySelector(".table h2").getTextContent().startsWith(HOSTILE));
            DomElement link = page.querySelector("dd a");
            assertEquals(
                    page.<DomElement>querySelector(".table").getId(),
                    link.getAttribute("href").substring(1));
        }
    }

    @Test
    void tables_may_be_called_like_parts_of_the_page() throws IOException {
        ColumnModel id = SampleCatalog.column("id", 1, null);
        TableModel picture = SampleCatalog.table("picture", null, List.of(id), List.of());
        TableModel search = SampleCatalog.table("search", null, List.of(id), List.of());
        try (WebClient browser = browser()) {
            HtmlPage page = open(browser, catalog(picture, search));
            List<String> ids = page.querySelectorAll("[id]").stream()
                    .map(node -> ((DomElement) node).getId())
                    .toList();
            assertEquals(ids.size(), Set.copyOf(ids).size(), () -> "each once: " + ids);
        }
    }

    @Test
    void is_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            String expected = SchemaDocs.of(SampleCatalog.of(30, 7)).html();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(expected, SchemaDocs.of(SampleCatalog.of(30, 7)).html());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writes_the_picture_as_mermaid() {
        ColumnModel id = SampleCatalog.column("id", 1, null);
        ColumnModel author = SampleCatalog.column("author id", 3, null);
        ForeignKey key =
                new ForeignKey("fk", List.of("author id"), new QualifiedName("public", "author"), List.of("id"));
        assertEquals(
                """
                erDiagram
                    t1["a #quot;book#quot; #92; 5#37;"] {
                        bigint id PK
                        bigint author_id FK "author id"
                    }
                    t2["author"] {
                        bigint id PK
                    }
                    t2 |o--o{ t1 : "author id"
                """,
                SchemaDocs.of(catalog(
                                SampleCatalog.table("author", null, List.of(id), List.of()),
                                SampleCatalog.table("a \"book\" \\ 5%", null, List.of(id, author), List.of(key))))
                        .mermaid());
    }

    private static Catalog catalog(TableModel... tables) {
        return new Catalog("h2", List.of(new Schema("public", true, List.of(tables), List.of())));
    }

    private static WebClient browser() {
        WebClient browser = new WebClient(BrowserVersion.FIREFOX);
        browser.getOptions().setThrowExceptionOnScriptError(true);
        return browser;
    }

    private HtmlPage open(WebClient browser, Catalog catalog) throws IOException {
        Path file = directory.resolve("schema.html");
        Files.writeString(file, SchemaDocs.of(catalog).html(), StandardCharsets.UTF_8);
        return browser.getPage(file.toUri().toURL());
    }

    private static void search(HtmlPage page, String words) {
        HtmlInput search = (HtmlInput) page.getElementById("search");
        search.setValue(words);
        search.fireEvent("input");
    }

    private static boolean isHidden(DomElement element) {
        return element.getAttribute("class").contains("hidden");
    }
}
