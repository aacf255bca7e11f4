import java.io.IOException;
import java.nio.file.Path;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs a Neo4j over the documented embedded API. Arguments: home folder, configuration file.
 * Prints "READY bolt://host:port" once Bolt answers, and stops when its standard input ends,
 * so that it never outlives the process that started it.
 */
public final class Neo4jServer {
    private Neo4jServer() {}

    public static void main(String[] arguments) throws Exception {
        stopWhenInputEnds();
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .loadPropertiesFromFile(Path.of(arguments[1]))
                .setConfig(BoltConnector.enabled, true)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));

        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
        ConnectorPortRegister ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("READY bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
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
            System.exit(0);
        }).start();
    }
}
