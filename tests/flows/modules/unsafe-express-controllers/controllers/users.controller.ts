// Functions of a controller file that another file gives to the routes: the finding is where the request is read.
import type { Request, Response } from 'express';
import { UserService } from '../services/user.service';

const service = new UserService();

export const getUser = async (req: Request, res: Response) => {
  // ruleid: no-sql-injection
  res.json(await service.get(req.params.id));
};

export async function listUsers(req: Request, res: Response) {
  // ok: no-sql-injection
  res.json(await service.list(Number(req.query.page)));
}
