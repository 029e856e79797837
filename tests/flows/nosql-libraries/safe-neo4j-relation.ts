// The relation is looked up in a written table.
import neo4j, { type Driver } from 'neo4j-driver';
import type { SQSEvent } from 'aws-lambda';
const KINDS: Record<string, string> = { follows: 'FOLLOWS', likes: 'LIKES' };
class Graph {
  constructor(private readonly driver: Driver) {}
  async link(from: string, to: string, kind: string) {
    const relation = KINDS[kind];
    if (!relation) throw new Error('unknown relation');
    const session = this.driver.session();
    // ok: no-nosql-injection
    await session.executeWrite((tx) => tx.run(`MATCH (a {id: $from}), (b {id: $to}) MERGE (a)-[:${relation}]->(b)`, { from, to }));
  }
}
const graph = new Graph(neo4j.driver('bolt://x'));
export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const { from, to, kind } = JSON.parse(record.body);
    await graph.link(from, to, kind);
  }
};
