/**
 * What engines share that run a server as a process: unpacking, accounts, private directories, the watcher.
 *
 * <p>For engines; nothing that a build or a test calls.
 */
@NullMarked
package io.colonnade.migrations.server;

import org.jspecify.annotations.NullMarked;
