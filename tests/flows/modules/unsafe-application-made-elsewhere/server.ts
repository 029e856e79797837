// A class of another file makes the application: the finding is where the request is read.
import express from 'express';
import { Pool } from 'pg';

export class Server {
  readonly app = express();
  private readonly pool = new Pool();

  constructor() {
    this.addRoutes();
  }

  private addRoutes() {
    this.app.get('/u/:id', async (req, res) => {
      // ruleid: no-sql-injection
      res.json(await this.pool.query(`SELECT * FROM u WHERE id = '${req.params.id}'`));
    });
  }
}
