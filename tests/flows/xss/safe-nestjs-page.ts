// Methods of a controller that answer objects, plain texts, a map of the site and numbers.
import { Controller, Get, Header, ParseIntPipe, Query } from '@nestjs/common';

@Controller('pages')
export class PagesController {
  @Get('hello')
  hello(@Query('name') name: string) {
    // ok: no-xss
    return { markup: `<h1>Hello ${name}</h1>` };
  }

  @Get('text')
  @Header('Content-Type', 'text/plain')
  text(@Query('name') name: string) {
    // ok: no-xss
    return `Hello ${name}`;
  }

  @Get('map')
  @Header('Content-Type', 'application/xml')
  map(@Query('page') page: string) {
    // ok: no-xss
    return `<urlset><url>${page}</url></urlset>`;
  }

  @Get('count')
  count(@Query('n', ParseIntPipe) n: number) {
    // ok: no-xss
    return `<p>${n} pages</p>`;
  }
}
