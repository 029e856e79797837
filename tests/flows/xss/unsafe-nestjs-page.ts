// What a controller's method returns is a page: evident markup, or by a header.
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

@Controller('pages')
export class PagesController {
  @Get('hello')
  hello(@Query('name') name: string) {
    // ruleid: no-xss
    return `<h1>Hello ${name}</h1>`;
  }

  @Get('note')
  @Header('Content-Type', 'text/html; charset=utf-8')
  note(@Query('text') text: string) {
    if (text.length > 1000) return 'too long';
    const note = text.trim();
    // ruleid: no-xss
    return note + '!';
  }

  @Get('sent')
  sent(@Query('name') name: string, @Res() response: Response) {
    // ruleid: no-xss
    response.send(`<h1>Hello ${name}</h1>`);
  }
}
