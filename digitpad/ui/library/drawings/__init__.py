"""The page of drawings: a grid by digit, what is known of each, what can be done with them, files of them."""
