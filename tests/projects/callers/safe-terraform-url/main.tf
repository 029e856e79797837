resource "aws_lambda_function" "remove" {
  function_name = "remove"
  handler       = "src/remove.handler"
  runtime       = "nodejs20.x"
  filename      = "remove.zip"
  role          = "r"
}
resource "aws_lambda_function_url" "remove" {
  function_name      = aws_lambda_function.remove.function_name
  authorization_type = "AWS_IAM"
}
