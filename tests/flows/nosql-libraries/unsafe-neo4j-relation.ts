// The sender names the relation.
import neo4j, { type Driver } from 'neo4j-driver';
import type { SQSEvent } from 'aws-lambda';
class Graph {
  constructor(private readonly driver: Driver) {}
  async link(from: string, to: string, kind: string) {
    const session = this.driver.session();
    try {
      // ruleid: no-nosql-injection
      await session.executeWrite((tx) => tx.run(`MATCH (a {id: $from}), (b {id: $to}) MERGE (a)-[:${kind}]->(b)`, { from, to }));
    } finally {
      await session.close();
    }
  }
}
const graph = new Graph(neo4j.driver('bolt://x'));
export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const { from, to, kind } = JSON.parse(record.body);
    await graph.link(from, to, kind);
  }
};
