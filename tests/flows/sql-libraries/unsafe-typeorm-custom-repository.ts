// Repositories of one's own: extended by methods, or asked for by their class.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { DataSource, EntityRepository, Repository } from 'typeorm';

class User {
  id!: number;
  name!: string;
}

const source = new DataSource({ type: 'postgres', entities: [User] });

const users = source.getRepository(User).extend({
  findByName(name: string) {
    // ruleid: no-sql-injection
    return this.createQueryBuilder('u').where(`u.name = '${name}'`).getMany();
  },
});

@EntityRepository(User)
class SortedUsers extends Repository<User> {
  sortedBy(order: string) {
    // ruleid: no-sql-injection
    return this.query(`SELECT * FROM "user" ORDER BY ${order}`);
  }
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const { name = '', order = '' } = event.queryStringParameters ?? {};
  const sorted = source.manager.getCustomRepository(SortedUsers);
  return { statusCode: 200, body: JSON.stringify([await users.findByName(name), await sorted.sortedBy(order)]) };
};
