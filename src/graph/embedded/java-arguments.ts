import path from 'node:path';

/**
 * Neo4j's settings for an embedded server: no HTTP, no sign-in (it listens on loopback alone), and no
 * quiet period at shutdown. The launcher sets the Bolt address.
 */
export function neo4jConfiguration(): string {
  return [
    'server.http.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    'db.tx_log.rotation.retention_policy=1 files',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
}

/** The `java` arguments that start our launcher; the `--add-opens` are those of Neo4j's own start script. */
export function javaArguments(options: {
  jars: string;
  heap: string;
  home: string;
  configuration: string;
  /** Bolt's port on loopback; 0: any free one. */
  port: number;
}): string[] {
  const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.lang'];
  return [
    `-Xmx${options.heap}`,
    // A JVM that has run out of memory may go on half-broken: let it end and be restarted.
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${path.join(options.home, 'logs', 'jvm-crash-%p.log')}`,
    ...opened.map((module) => `--add-opens=${module}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-cp',
    [options.jars, path.join(options.jars, '*')].join(path.delimiter),
    'Neo4jServer',
    options.home,
    options.configuration,
    String(options.port),
  ];
}
