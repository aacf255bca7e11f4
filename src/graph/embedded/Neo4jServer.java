import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs a Neo4j over the documented embedded API. Arguments: home folder, configuration file, Bolt port
 * on loopback (0: any free one). Prints "HOLDING" once the home folder is its own, "READY bolt://host:port"
 * once Bolt answers, and stops when its standard input ends, so that it never outlives the process that
 * started it. Exit code 75 where another process holds the home folder.
 */
public final class Neo4jServer {
    private static final int HELD = 75;
    private static final int SECONDS_FOR_OTHER_TO_STOP = 60;

    /** Held while this process means to go on; given back as soon as it is to stop. It keeps the file open. */
    private static volatile FileLock serving;

    private Neo4jServer() {}

    public static void main(String[] arguments) {
        stopWhenInputEnds();
        try {
            Path home = Path.of(arguments[0]);
            if (!takeFolder(home)) System.exit(HELD);
            System.out.println("HOLDING");
            int port = Integer.parseInt(arguments[2]);
            DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                    .loadPropertiesFromFile(Path.of(arguments[1]))
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                    .build();
            Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
            requireStarted(service);
            GraphDatabaseAPI system = (GraphDatabaseAPI) service.database("system");
            ConnectorPortRegister ports =
                    system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
            System.out.println(
                    "READY bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(isHeld(failure) ? HELD : 1);
        }
    }

    /**
     * Locks the folder until this process ends, however it ends: the operating system gives back what the
     * dead held. The first byte says that someone serves, the second that someone's Neo4j may still write.
     * So a server that runs refuses us at once, and one that is stopping lets us wait for it.
     */
    private static boolean takeFolder(Path home) throws IOException, InterruptedException {
        FileChannel file = FileChannel.open(
                home.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        serving = file.tryLock(0, 1, false);
        if (serving == null) return false;
        long giveUpAt = System.nanoTime() + SECONDS_FOR_OTHER_TO_STOP * 1_000_000_000L;
        while (file.tryLock(1, 1, false) == null) {
            if (System.nanoTime() > giveUpAt) return false;
            Thread.sleep(50);
        }
        return true;
    }

    /** Neo4j starts without a database that fails to start; we are of no use without ours. */
    private static void requireStarted(DatabaseManagementService service) {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
        if (database.isAvailable(1_000)) return;
        DatabaseStateService states = ((GraphDatabaseAPI) service.database("system"))
                .getDependencyResolver()
                .resolveDependency(DatabaseStateService.class);
        throw new IllegalStateException(
                "The database neo4j did not start",
                states.causeOfFailure(database.databaseId()).orElse(null));
    }

    /** Whether it was Neo4j's own lock that another process has: one that is not ours, such as neo4j-admin. */
    private static boolean isHeld(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) return true;
        }
        return false;
    }

    /** From the first moment on, so that a start that nobody waits for any more does not hold the data. */
    private static void stopWhenInputEnds() {
        new Thread(() -> {
            try {
                while (System.in.read() != -1) {
                    // Nothing is read here but the end.
                }
            } catch (IOException ended) {
                // An input that cannot be read has ended too.
            }
            giveWay();
            System.exit(0);
        }).start();
    }

    private static void giveWay() {
        FileLock held = serving;
        if (held == null) return;
        try {
            held.release();
        } catch (IOException unreleased) {
            // The end of this process releases it.
        }
    }
}
