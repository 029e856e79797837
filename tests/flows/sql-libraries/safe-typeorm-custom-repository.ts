// Repositories of one's own, with parameters and written names.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { DataSource, EntityRepository, Repository } from 'typeorm';

class User {
  id!: number;
  name!: string;
}

const source = new DataSource({ type: 'postgres', entities: [User] });

const users = source.getRepository(User).extend({
  findByName(name: string) {
    // ok: no-sql-injection
    return this.createQueryBuilder('u').where('u.name = :name', { name }).getMany();
  },
});

@EntityRepository(User)
class SortedUsers extends Repository<User> {
  sortedBy(order: string) {
    // ok: no-sql-injection
    return this.query(`SELECT * FROM "user" ORDER BY ${order === "name" ? "name" : "id"}`);
  }
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const { name = '', order = '' } = event.queryStringParameters ?? {};
  const sorted = source.manager.getCustomRepository(SortedUsers);
  return { statusCode: 200, body: JSON.stringify([await users.findByName(name), await sorted.sortedBy(order)]) };
};
