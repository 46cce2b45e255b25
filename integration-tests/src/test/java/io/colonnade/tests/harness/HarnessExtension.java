package io.colonnade.tests.harness;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Gives every test its session, and the run its closing table. */
public final class HarnessExtension implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(HarnessExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getRoot().getStore(NAMESPACE).computeIfAbsent(Closing.class, none -> new Closing(), Closing.class);
        Class<?> testClass = context.getRequiredTestClass();
        String name = testClass.getSimpleName() + "." + context.getDisplayName();
        String method = context.getRequiredTestMethod().getName();
        Session session = Session.begin(name.replaceAll("\\R", " "), testClass, method);
        context.getStore(NAMESPACE).put(Session.class, session);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try (Session session = context.getStore(NAMESPACE).remove(Session.class, Session.class)) {
            if (session != null && context.getExecutionException().isEmpty()) {
                session.checkFinished();
            }
        }
    }

    /** The end of the run. */
    private static final class Closing implements AutoCloseable {
        @Override
        public void close() {
            RenderedFiles.write();
            ClosingTable.print(engines());
            List<Engine> idle = engines().stream()
                    .filter(engine -> engine.isAvailable() && engine.testsRun() == 0)
                    .toList();
            engines().forEach(Engine::stop);
            if (!idle.isEmpty()) {
                throw new AssertionError("These engines were available, but no test ran on them: "
                        + idle.stream().map(Engine::target).toList());
            }
        }

        private static List<Engine> engines() {
            List<Engine> engines = new ArrayList<>();
            for (Target target : Target.values()) {
                engines.add(Engine.of(target));
            }
            return engines;
        }
    }
}
