// A strategy of Passport.
import passport from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import express from 'express';
import serverless from 'serverless-http';
passport.use(
  new Strategy(
    {
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: process.env.JWT_SECRET!,
      // ruleid: no-unverified-token
      ignoreExpiration: true,
    },
    (payload, done) => done(null, payload),
  ),
);
const app = express();
app.get('/', passport.authenticate('jwt', { session: false }), (_req, res) => {
  res.json({});
});
export const handler = serverless(app);
