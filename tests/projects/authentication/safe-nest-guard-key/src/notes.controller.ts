// NestJS: the guard compares a header with what only the program and its callers know.
import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { Pool } from 'pg';
import { SignedIn } from './guard';
const pool = new Pool();
@Controller('notes')
@UseGuards(SignedIn)
export class NotesController {
  @Post()
  // ok: require-authentication
  async add(@Body() body: { text: string }) {
    await pool.query('INSERT INTO notes (body) VALUES ($1)', [body.text]);
    return {};
  }
}
