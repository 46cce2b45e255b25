package io.colonnade.codegen.docs;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The template with everything in its place; FreeMarker escapes what comes from the catalog. */
final class HtmlPage {

    private static final String TEMPLATE = "page.ftlh";

    private HtmlPage() {}

    static String of(SchemaDocs docs, Picture picture) {
        StringWriter page = new StringWriter();
        try {
            template().process(Map.of("docs", docs, "picture", picture), page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (TemplateException failure) {
            throw new IllegalStateException("the page's template does not fit its data", failure);
        }
        return page.toString();
    }

    private static Template template() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlPage.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration.getTemplate(TEMPLATE);
    }
}
