resource "aws_lambda_function" "wiki" {
  function_name = "wiki"
  handler       = "wiki.handler"
  runtime       = "nodejs20.x"
  role          = var.role
  filename      = "src/wiki.zip"
}

resource "aws_lb_target_group_attachment" "wiki" {
  target_group_arn = var.group
  target_id        = aws_lambda_function.wiki.arn
}

