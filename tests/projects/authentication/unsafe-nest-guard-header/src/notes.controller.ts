// NestJS: the guard asks only whether a header has two words.
import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { Pool } from 'pg';
import { SignedIn } from './guard';
const pool = new Pool();
@Controller('notes')
@UseGuards(SignedIn)
export class NotesController {
  @Post()
  // ruleid: require-authentication
  async add(@Body() body: { text: string }) {
    await pool.query('INSERT INTO notes (body) VALUES ($1)', [body.text]);
    return {};
  }
}
