import jwt from 'jsonwebtoken';
import type { NextFunction, Request, Response } from 'express';
export function requireUser(req: Request, res: Response, next: NextFunction): void {
  try {
    jwt.verify(req.get('authorization')?.slice(7) ?? '', process.env.KEY!, { algorithms: ['HS256'] });
  } catch {
    res.sendStatus(401);
    return;
  }
  next();
}
