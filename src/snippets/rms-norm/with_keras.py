import given

x = given.values("tokens")
# begin
import keras

norm = keras.layers.RMSNormalization(
    axis=-1,
    epsilon=1e-6,  # default
)
y = norm(x)        # [N, T, C]; γ, no β
# end
given.show(y=y)
