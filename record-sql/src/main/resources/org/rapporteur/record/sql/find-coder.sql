SELECT coder FROM coders WHERE coder = ? LIMIT 1
