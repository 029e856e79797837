import serverless from 'serverless-http';
import { Server } from './server';
import { createApp } from './app';

export const handler = serverless(createApp());
export const other = serverless(new Server().app);
