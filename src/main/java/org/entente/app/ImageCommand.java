package org.entente.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the store that new stores are copies of; the build calls it. */
@Command(
        name = "image",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Checks the seeds and makes a store of them and the ontology, as which new stores start.")
final class ImageCommand implements Callable<Integer> {

    @Parameters(arity = "1", paramLabel = "DIR", description = "Folder of that store.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        Store.makeImage(folder);
        return Exit.DONE;
    }
}
