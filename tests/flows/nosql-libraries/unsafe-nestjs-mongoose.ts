// Query strings can be objects, path parameters cannot.
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
interface Cat { name: string; breed: string }
@Controller('cats')
export class CatsController {
  constructor(@InjectModel('Cat') private readonly cats: Model<Cat>) {}
  @Get()
  list(@Query('breed') breed: string) {
    // ruleid: no-nosql-injection
    return this.cats.find({ breed }).exec();
  }
  @Get(':name')
  one(@Param('name') name: string) {
    // ok: no-nosql-injection
    return this.cats.findOne({ name }).exec();
  }
  @Post('search')
  search(@Body() body: any) {
    // ruleid: no-nosql-injection
    return this.cats.find(body).exec();
  }
}
