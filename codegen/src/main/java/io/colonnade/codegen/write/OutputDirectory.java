package io.colonnade.codegen.write;

import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.problem.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The directory that holds generated sources. Files that we did not write are neither changed nor removed. */
public final class OutputDirectory {

    /** A file while it is written; two processes may write at once. */
    private static final String DRAFT = ".colonnade." + ProcessHandle.current().pid() + ".tmp";

    private final Path directory;

    private OutputDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * The directory, which need not exist yet.
     *
     * @throws GenerationException when there is a file in its place
     */
    public static OutputDirectory of(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        for (Path path = absolute; path != null; path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new GenerationException(WriteProblems.notADirectory(absolute, path));
            }
        }
        return new OutputDirectory(absolute);
    }

    /**
     * Makes the directory hold these files: writes what is new or changed, removes what the manifest lists and is not
     * wanted any more.
     *
     * @throws GenerationException when a file of somebody else is in the way, or the directory cannot be written
     */
    public WriteResult write(List<GeneratedFile> files) {
        try {
            return writeAll(files);
        } catch (IOException failure) {
            throw new GenerationException(WriteProblems.unwritable(directory, failure), failure);
        }
    }

    private WriteResult writeAll(List<GeneratedFile> files) throws IOException {
        Set<String> before = Manifest.read(directory);
        List<String> paths = files.stream().map(GeneratedFile::path).toList();
        for (GeneratedFile file : files) {
            refuseForeign(file, before);
        }
        Set<String> union = new TreeSet<>(before);
        union.addAll(paths);
        replace(directory.resolve(Manifest.FILE), Manifest.text(List.copyOf(union)));
        int removed = removeStale(before, paths);
        int written = 0;
        for (GeneratedFile file : files) {
            written += replace(resolve(file.path()), file.content()) ? 1 : 0;
        }
        replace(directory.resolve(Manifest.FILE), Manifest.text(paths));
        return new WriteResult(written, files.size() - written, removed);
    }

    private void refuseForeign(GeneratedFile file, Set<String> before) throws IOException {
        Path path = resolve(file.path());
        boolean ours = before.contains(file.path()) || !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        if (!ours && !isOursInOtherCase(path, before) && !hasText(path, file.content())) {
            throw new GenerationException(WriteProblems.foreignFile(path));
        }
    }

    /** Where a file system minds no case, {@code OrderLine.java} is the {@code Orderline.java} that we wrote. */
    private boolean isOursInOtherCase(Path path, Set<String> before) throws IOException {
        for (String other : before) {
            Path ours = resolve(other);
            if (ours.toString().equalsIgnoreCase(path.toString())
                    && Files.exists(ours)
                    && Files.isSameFile(ours, path)) {
                return true;
            }
        }
        return false;
    }

    /** Never outside of the directory, whatever a manifest or a name says. */
    private Path resolve(String path) {
        Path resolved = directory.resolve(path).normalize();
        if (!resolved.startsWith(directory) || resolved.equals(directory)) {
            throw new GenerationException(WriteProblems.outside(directory, path));
        }
        return resolved;
    }

    /** A link in the directory must not lead out of it. */
    private void refuseLink(Path folder) throws IOException {
        if (!folder.toRealPath().startsWith(directory.toRealPath())) {
            throw new GenerationException(WriteProblems.outside(directory, folder.toString()));
        }
    }

    private static boolean hasText(Path file, String text) throws IOException {
        return Files.isRegularFile(file)
                && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean replace(Path file, String text) throws IOException {
        if (hasText(file, text)) {
            return false;
        }
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        refuseLink(folder);
        Path draft = folder.resolve(DRAFT);
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        return true;
    }

    private int removeStale(Set<String> before, List<String> wanted) throws IOException {
        int removed = 0;
        for (String path : before) {
            if (!wanted.contains(path) && remove(resolve(path))) {
                removed++;
            }
        }
        return removed;
    }

    private boolean remove(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Path folder = Objects.requireNonNull(file.getParent());
        refuseLink(folder);
        Files.delete(file);
        removeEmpty(folder);
        return true;
    }

    private void removeEmpty(@Nullable Path start) throws IOException {
        Path folder = start;
        while (folder != null && folder.startsWith(directory) && !folder.equals(directory) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
