// Minutes begins here.
