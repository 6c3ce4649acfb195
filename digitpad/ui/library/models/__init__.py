"""The page of models: a table of all there are, their cards, what can be done with them."""
