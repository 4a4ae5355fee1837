import given

x = given.values("tokens")
# begin
import keras

norm = keras.layers.LayerNormalization(
    axis=-1,
    # trap: the default is 1e-3
    epsilon=1e-5,
)
y = norm(x)        # [N, T, C]
# end
given.show(y=y)
