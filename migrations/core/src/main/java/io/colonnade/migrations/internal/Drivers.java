package io.colonnade.migrations.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The JDBC drivers that some class loaders can see. */
public final class Drivers {

    private final List<ClassLoader> loaders;
    private volatile @Nullable List<Driver> found;

    private Drivers(List<ClassLoader> loaders) {
        this.loaders = loaders;
    }

    /** The drivers beside Colonnade, then those of the thread's context class loader. */
    public static Drivers visible() {
        return new Drivers(
                loaders(Drivers.class.getClassLoader(), Thread.currentThread().getContextClassLoader()));
    }

    /** The drivers of one class loader. */
    public static Drivers in(ClassLoader loader) {
        return new Drivers(List.of(loader));
    }

    /** The first driver that takes this URL, or null. */
    public @Nullable Driver accepting(JdbcUrl url) {
        for (Driver driver : all()) {
            if (accepts(driver, url)) {
                return driver;
            }
        }
        return null;
    }

    /** The class names of all drivers, sorted. */
    public List<String> names() {
        return all().stream()
                .map(driver -> driver.getClass().getName())
                .sorted()
                .toList();
    }

    public static List<ClassLoader> loaders(@Nullable ClassLoader... candidates) {
        return Arrays.stream(candidates).filter(Objects::nonNull).distinct().toList();
    }

    private List<Driver> all() {
        List<Driver> drivers = found;
        if (drivers == null) {
            drivers = load(loaders);
            found = drivers;
        }
        return drivers;
    }

    private static List<Driver> load(List<ClassLoader> loaders) {
        Map<String, Driver> drivers = new LinkedHashMap<>();
        for (ClassLoader loader : loaders) {
            for (ServiceLoader.Provider<Driver> provider : providers(loader)) {
                Driver driver = instance(provider);
                if (driver != null) {
                    drivers.putIfAbsent(driver.getClass().getName(), driver);
                }
            }
        }
        return List.copyOf(drivers.values());
    }

    /** An entry that names no driver hides none of the others: the iterator goes on behind it. */
    private static List<ServiceLoader.Provider<Driver>> providers(ClassLoader loader) {
        List<ServiceLoader.Provider<Driver>> providers = new ArrayList<>();
        Iterator<ServiceLoader.Provider<Driver>> each =
                ServiceLoader.load(Driver.class, loader).stream().iterator();
        boolean more = true;
        while (more) {
            try {
                more = each.hasNext();
                if (more) {
                    providers.add(each.next());
                }
            } catch (ServiceConfigurationError broken) {
                more = true;
            }
        }
        return providers;
    }

    private static @Nullable Driver instance(ServiceLoader.Provider<Driver> provider) {
        try {
            return provider.get();
        } catch (ServiceConfigurationError | LinkageError unusable) {
            return null;
        }
    }

    private static boolean accepts(Driver driver, JdbcUrl url) {
        try {
            return driver.acceptsURL(url.text());
        } catch (SQLException malformed) {
            return false;
        }
    }
}
