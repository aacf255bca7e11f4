import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { openDriver } from '../../../src/graph/connect.ts';

/** @neo4j/graphql as it comes, as a process of its own: writes the port that it answers at. Argument: Neo4j's address. */

const typeDefs = `
  type Act @node(labels: ["Act", "Entity"]) {
    id: ID!
    kind: String!
    text: String!
    newestKey: String!
    meeting: Meeting @relationship(type: "AT", direction: OUT)
    actors: [Actor!]! @relationship(type: "BY", direction: OUT)
    themes: [Theme!]! @relationship(type: "ADDRESSES", direction: OUT)
    sources: [Source!]! @relationship(type: "EVIDENCED_BY", direction: OUT, properties: "Evidence")
  }
  type Recommendation @node(labels: ["Recommendation", "Entity"]) {
    id: ID!
    text: String!
    newestKey: String!
    meeting: Meeting @relationship(type: "AT", direction: OUT)
    themes: [Theme!]! @relationship(type: "ADDRESSES", direction: OUT)
  }
  type Evidence @relationshipProperties {
    locator: String!
  }
  type Meeting @node(labels: ["Meeting", "Entity"]) {
    id: ID!
    title: String!
    cycle: ReviewCycle @relationship(type: "IN_CYCLE", direction: OUT)
    acts: [Act!]! @relationship(type: "AT", direction: IN)
  }
  type ReviewCycle @node(labels: ["ReviewCycle", "Entity"]) {
    id: ID!
    label: String!
  }
  type Actor @node(labels: ["Actor", "Entity"]) {
    id: ID!
    name: String!
    kind: String!
    sector: String
    country: String
  }
  type Theme @node(labels: ["Theme", "Entity"]) {
    id: ID!
    prefLabel: String!
  }
  type Source @node(labels: ["Source", "Entity"]) {
    id: ID!
    title: String!
  }
`;
const driver = openDriver({ uri: process.argv[2] ?? '' });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: 0, host: '127.0.0.1' },
});
process.stdout.write(`${url}\n`);
// Ends with whoever has started it.
process.stdin.on('end', () => process.exit()).resume();
