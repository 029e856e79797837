import type { NextFunction, Request, Response } from 'express';

export function tenant(req: Request, res: Response, next: NextFunction) {
  res.setHeader('x-tenant', req.hostname);
  next();
}
