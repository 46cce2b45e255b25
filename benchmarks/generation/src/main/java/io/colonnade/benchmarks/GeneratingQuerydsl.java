package io.colonnade.benchmarks;

import com.querydsl.sql.codegen.MetaDataExporter;
import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;

/** A process of its own in which Querydsl generates once, with its defaults: url, user, password, output directory. */
final class GeneratingQuerydsl {

    private GeneratingQuerydsl() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            MetaDataExporter exporter = new MetaDataExporter();
            exporter.setPackageName("com.acme.large.db");
            exporter.setSchemaPattern("public");
            exporter.setTargetFolder(new File(arguments[3]));
            exporter.export(connection.getMetaData());
        }
        Cost.print();
    }
}
