import { Collection, MongoClient } from 'mongodb';
const client = new MongoClient(process.env.MONGO_URL!);
export class UserRepository {
  private readonly collection: Collection;
  constructor() {
    this.collection = client.db('app').collection('users');
  }
  async findByLogin(login: string) {
    return this.collection.findOne({ login });
  }
}
