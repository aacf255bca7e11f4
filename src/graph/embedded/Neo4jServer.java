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
 * on loopback (0: any free one). Prints "LOCKED" once it has locked the home folder, "READY bolt://host:port"
 * once Bolt answers, and stops when its standard input ends, so that it never outlives the process that
 * started it. Exit code 75 where another process uses the home folder.
 */
public final class Neo4jServer {
    private static final int FOLDER_IN_USE = 75;
    private static final int SECONDS_FOR_OTHER_TO_STOP = 60;

    /** Locked until this process is told to stop. It keeps the file open. */
    private static volatile FileLock serving;

    private Neo4jServer() {}

    public static void main(String[] arguments) {
        stopWhenInputEnds();
        try {
            Path home = Path.of(arguments[0]);
            if (!lockFolder(home)) System.exit(FOLDER_IN_USE);
            System.out.println("LOCKED");
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
            System.exit(isFolderInUse(failure) ? FOLDER_IN_USE : 1);
        }
    }

    /**
     * Locks the folder until this process ends, for whatever reason: the operating system releases the locks of
     * a dead process. The first byte means that a server is running, the second that a Neo4j may still write.
     * So a running server makes a second start fail at once, and after one that is stopping it waits.
     */
    private static boolean lockFolder(Path home) throws IOException, InterruptedException {
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

    /** Neo4j starts even where a database fails to start; without this one it is of no use. */
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

    /** Whether another program, such as neo4j-admin, has Neo4j's own lock. */
    private static boolean isFolderInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) return true;
        }
        return false;
    }

    /** From the first moment on, so that a start that nobody waits for any more does not keep the folder locked. */
    private static void stopWhenInputEnds() {
        new Thread(() -> {
            try {
                while (System.in.read() != -1) {
                    // Only the end of the input matters.
                }
            } catch (IOException ended) {
                // An input that cannot be read has ended too.
            }
            unlock();
            System.exit(0);
        }).start();
    }

    private static void unlock() {
        FileLock lock = serving;
        if (lock == null) return;
        try {
            lock.release();
        } catch (IOException unreleased) {
            // The end of this process releases it.
        }
    }
}
