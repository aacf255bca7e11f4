// PostGraphile over the cluster whose socket is in the folder named, on a free loopback port, which it tells
// on standard output. It ends when its standard input does. Runs under Node 22 by itself, with the packages
// of this folder, which is why it is plain JavaScript.
import { createServer } from 'node:http';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

const [host] = process.argv.slice(2);
const pool = new pg.Pool({ host, user: 'postgres', database: 'postgres', max: 10, min: 10 });
// Not a reason to end: the pool opens another connection.
pool.on('error', () => {});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ pool, schemas: ['public'], pubsub: false })],
  schema: {
    // Reading alone, and lists without the layer of nodes beside connections.
    defaultBehavior: '-insert -update -delete +list',
    dontSwallowErrors: true,
    connectionFilterRelations: true,
    connectionFilterComputedColumns: false,
    connectionFilterSetofFunctions: false,
  },
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
});
const server = createServer();
server.keepAliveTimeout = 60_000;
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
process.on('SIGINT', () => {});
