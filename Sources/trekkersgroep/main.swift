print("trekkersgroep")
