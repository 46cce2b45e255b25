package io.colonnade.maven;

import java.nio.file.Path;

/**
 * A file of the project.
 *
 * @param path where it is
 * @param shown as messages say it: from the project's directory on, with slashes
 */
record ProjectFile(Path path, String shown) {

    static ProjectFile of(Path path, Path project) {
        Path absolute = path.toAbsolutePath().normalize();
        Path root = project.toAbsolutePath().normalize();
        boolean isInside = absolute.startsWith(root);
        return new ProjectFile(
                absolute, isInside ? root.relativize(absolute).toString().replace('\\', '/') : absolute.toString());
    }
}
